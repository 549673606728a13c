/**
 * The 300 most frequent characters of Chinese reports and news, most frequent first: seven in ten of their characters.
 * Bytes read in an encoding they are not in give others: of those, hardly one in twenty is one of these.
 */
const simplified =
  '的国一和业大人中年发全在是有增新了展不会经工生产进实建成民加个作要重高化上力政为以动地长行我设出能济主改家到现制对社定万提这面分开时体保资持等区入市五农务学推强本用理方基过平来量合同就得多度们公元十性' +
  '革亿总点项各机下第部代企三于自事城期稳外续品好法前结比场目关技题步可施通水义科创系心金计调位收取投深规安内级治利效活造完质表文坚四所二向省次也达快之应放育后教日电领战者小而程他策费车整共特构数最标都运' +
  '更种明百支村与从果间其路解及升服决优些问术当正府导营口着还值两速管任际型件去海划价财统游居别意超院九说并子条试批报美积党消如因相然员域式均信极情商善率立群起物天指里集交已近风难格考世准月议由转较众险防';

/** What stands for those of them in traditional texts that are written otherwise there. */
const traditional =
  '國業發會經產進實個為動長設濟現對萬這開時體資區農務學強過來們億總點項機於穩續結場關題義創計調規內級質堅達應後電領戰費車構數標運種與從間決優問術當導營著還兩際劃價財統遊別說並條試報積黨員極裡風難準議轉較' +
  '眾險';

export const frequentCharacters: ReadonlySet<string> = new Set(simplified + traditional);
