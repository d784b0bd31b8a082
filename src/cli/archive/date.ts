/** RFC 5322 §3.3 date-time, in seconds since 1970. */
import type { Range } from "./envelope";
import { COLON, isDigit, isLetter, SPACE } from "./separator";

const MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
const DATE = /(\d{1,2}) +([a-z]{3})[a-z]* +(\d{4}|\d\d) +(\d{1,2}):(\d\d)(?::(\d\d))?(?: *([+-])(\d\d):?(\d\d))?/i;

/** Two-digit years included (§4.3), and whatever else can be read as a date; undefined otherwise. */
export function timeOf(value: string): number | undefined {
  const [, day, month = "", year, hour, minute, second = 0, sign, hours, minutes] = DATE.exec(value) ?? [];
  const index = MONTHS.indexOf(month.toLowerCase()) / 3;
  if (month === "" || !Number.isInteger(index)) {
    const parsed = Date.parse(value.trim());
    return Number.isNaN(parsed) ? undefined : parsed / 1000;
  }
  const full = Number(year) < 50 ? Number(year) + 2000 : Number(year) < 100 ? Number(year) + 1900 : Number(year);
  const offset = sign === undefined ? 0 : (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return Date.UTC(full, index, Number(day), Number(hour), Number(minute), Number(second)) / 1000 - offset * 60;
}

/** The same of a value in bytes. Nearly all are in the one form that is read without making a string. */
export function timeAt(bytes: Buffer, value: Range): number | undefined {
  if (value.to === value.from) return undefined;
  return usualTimeAt(bytes, value) ?? timeOf(bytes.toString("latin1", value.from, value.to));
}

/** `Fri, 12 Aug 2011 10:00:00 +0900`, the day's name left out at times, or with `GMT`; undefined for any other form. */
function usualTimeAt(bytes: Buffer, { from, to }: Range): number | undefined {
  let at = pastSpaces(bytes, from, to);
  if (bytes[at + 3] === COMMA && !isDigit(bytes[at]) && !isDigit(bytes[at + 1]) && !isDigit(bytes[at + 2])) at = pastSpaces(bytes, at + 4, to);
  const length = isDigit(bytes[at + 1]) ? 2 : 1;
  const day = numberAt(bytes, at, length);
  at += length;
  const month = monthAt(bytes, at + 1);
  const year = numberAt(bytes, at + 5, 4);
  at += 10;
  const [hour, minute, second] = [numberAt(bytes, at, 2), numberAt(bytes, at + 3, 2), numberAt(bytes, at + 6, 2)];
  const sign = bytes[at + 9];
  const isSigned = sign === PLUS || sign === MINUS;
  const [hours, minutes] = isSigned ? [numberAt(bytes, at + 10, 2), numberAt(bytes, at + 12, 2)] : [0, 0];
  // A number that is none is NaN, and so is the sum.
  const sum = day + month + year + hour + minute + second + hours + minutes;
  const isUsual = bytes[at - 10] === SPACE && bytes[at - 6] === SPACE && bytes[at - 1] === SPACE && bytes[at + 2] === COLON && bytes[at + 5] === COLON && bytes[at + 8] === SPACE;
  if (!isUsual || Number.isNaN(sum) || year < 100 || at + (isSigned ? 14 : 10) > to || !(isSigned || isLetter(bytes[at + 9]))) return undefined;
  return daysTo(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second - (sign === MINUS ? -60 : 60) * (hours * 60 + minutes);
}

const COMMA = 44, PLUS = 43, MINUS = 45;

function pastSpaces(bytes: Buffer, from: number, to: number): number {
  let at = from;
  while (at < to && bytes[at] === SPACE) at++;
  return at;
}

/** NaN when one of the bytes is no digit. */
function numberAt(bytes: Buffer, from: number, length: number): number {
  let number = 0;
  for (let at = from; at < from + length; at++) {
    if (!isDigit(bytes[at])) return NaN;
    number = number * 10 + (bytes[at] ?? 0) - 48;
  }
  return number;
}

/** The month from 0 on that is named there in three letters and no more; NaN otherwise. */
function monthAt(bytes: Buffer, from: number): number {
  for (let month = 0; month < 12; month++) {
    let index = 0;
    while (index < 3 && ((bytes[from + index] ?? 0) | 32) === MONTHS.charCodeAt(month * 3 + index)) index++;
    if (index === 3) return month;
  }
  return NaN;
}

const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** Days from 1970-01-01 (Gregorian), as `Date.UTC` counts them: of a day that the month has not, on into the next. */
function daysTo(year: number, month: number, day: number): number {
  const leapYears = (before: number): number => Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (year - 1970) * 365 + leapYears(year - 1) - leapYears(1969) + (DAYS_BEFORE[month] ?? 0) + (isLeap && month > 1 ? 1 : 0) + day - 1;
}
