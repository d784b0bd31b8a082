/**
 * The webmail, carrier and internet providers' domains that most private
 * addresses are at. A rule has no room for the built-in list of 14,000.
 */
export const LARGEST_PROVIDERS: readonly string[] = [
  "gmail.com", "outlook.com", "hotmail.com", "yahoo.com", "icloud.com", "live.com",
  "docomo.ne.jp", "ezweb.ne.jp", "au.com", "softbank.ne.jp", "i.softbank.jp", "yahoo.co.jp", "ymobile.ne.jp", "outlook.jp", "nifty.com", "ocn.ne.jp",
  "gmx.de", "web.de", "t-online.de", "gmx.net", "orange.fr", "free.fr", "libero.it", "btinternet.com",
  "googlemail.com", "me.com", "msn.com", "aol.com", "proton.me", "qq.com", "163.com", "naver.com",
];
