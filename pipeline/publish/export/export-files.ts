interface ExportFile {
  readonly title: string;
  readonly format: string;
  readonly mediatype: string;
  readonly encoding: 'utf-8';
}

/** Files of the exports by their names in the dataset, with what its descriptor says of them. */
export const exportFiles: Readonly<Record<string, ExportFile>> = {
  'sdmx/data.csv': {
    title: 'SDMX-CSV 观测 SDMX-CSV observations',
    format: 'csv',
    mediatype: 'application/vnd.sdmx.data+csv; version=2.0.0',
    encoding: 'utf-8',
  },
  'sdmx/structure.json': {
    title: 'SDMX-JSON 结构 SDMX-JSON structure',
    format: 'json',
    mediatype: 'application/vnd.sdmx.structure+json; version=2.0.0',
    encoding: 'utf-8',
  },
  'sdmx/left-out.csv': leftOut('SDMX'),
  'datacommons/observations.csv': {
    title: 'Data Commons 观测 Data Commons observations',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
  },
  'datacommons/observations.tmcf': mcf('观测模板', 'template of observations', 'tmcf'),
  'datacommons/variables.mcf': mcf('统计变量', 'statistical variables', 'mcf'),
  'datacommons/places.mcf': mcf('地区', 'places', 'mcf'),
  'datacommons/sources.mcf': mcf('来源', 'sources', 'mcf'),
  'datacommons/left-out.csv': leftOut('Data Commons'),
};

function mcf(zh: string, en: string, format: string): ExportFile {
  return { title: `Data Commons ${zh} Data Commons ${en}`, format, mediatype: 'text/plain', encoding: 'utf-8' };
}

function leftOut(system: string): ExportFile {
  return {
    title: `${system} 未收观测 Observations that ${system} leaves out`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
  };
}
