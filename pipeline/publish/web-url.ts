/** Whether the url of a document leads to the web. */
export function isWebUrl(url: string | null): url is string {
  return url !== null && /^https?:\/\//u.test(url);
}
