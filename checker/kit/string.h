/* The C runtime a driver may link: memory and strings. */
#pragma once
#include <stddef.h>
#include <sal.h>
#ifdef __cplusplus
extern "C" {
#endif
void *memcpy(void *dst, const void *src, size_t n);
void *memmove(void *dst, const void *src, size_t n);
void *memset(void *dst, int c, size_t n);
int memcmp(const void *a, const void *b, size_t n);
errno_t memcpy_s(void *dst, rsize_t cap, const void *src, rsize_t n);
errno_t memmove_s(void *dst, rsize_t cap, const void *src, rsize_t n);
size_t strlen(const char *s);
size_t strnlen(const char *s, size_t n);
size_t strnlen_s(const char *s, size_t n);
char *strcpy(char *d, const char *s);
char *strncpy(char *d, const char *s, size_t n);
char *strcat(char *d, const char *s);
char *strncat(char *d, const char *s, size_t n);
int strcmp(const char *a, const char *b);
int strncmp(const char *a, const char *b, size_t n);
int _stricmp(const char *a, const char *b);
int _strnicmp(const char *a, const char *b, size_t n);
errno_t strcpy_s(char *d, rsize_t cap, const char *s);
errno_t strcat_s(char *d, rsize_t cap, const char *s);
errno_t strncpy_s(char *d, rsize_t cap, const char *s, rsize_t n);
errno_t strncat_s(char *d, rsize_t cap, const char *s, rsize_t n);
char *_strupr(char *s);
char *_strlwr(char *s);
char *_strrev(char *s);
char *_strset(char *s, int c);
size_t strspn(const char *s, const char *set);
size_t strcspn(const char *s, const char *set);
char *strtok_s(char *s, const char *delim, char **ctx);
size_t wcslen(const wchar_t *s);
size_t wcsnlen(const wchar_t *s, size_t n);
size_t wcsnlen_s(const wchar_t *s, size_t n);
wchar_t *wcscpy(wchar_t *d, const wchar_t *s);
wchar_t *wcsncpy(wchar_t *d, const wchar_t *s, size_t n);
wchar_t *wcscat(wchar_t *d, const wchar_t *s);
wchar_t *wcsncat(wchar_t *d, const wchar_t *s, size_t n);
int wcscmp(const wchar_t *a, const wchar_t *b);
int wcsncmp(const wchar_t *a, const wchar_t *b, size_t n);
int _wcsicmp(const wchar_t *a, const wchar_t *b);
int _wcsnicmp(const wchar_t *a, const wchar_t *b, size_t n);
errno_t wcscpy_s(wchar_t *d, rsize_t cap, const wchar_t *s);
errno_t wcscat_s(wchar_t *d, rsize_t cap, const wchar_t *s);
errno_t wcsncpy_s(wchar_t *d, rsize_t cap, const wchar_t *s, rsize_t n);
errno_t wcsncat_s(wchar_t *d, rsize_t cap, const wchar_t *s, rsize_t n);
wchar_t *_wcsupr(wchar_t *s);
wchar_t *_wcslwr(wchar_t *s);
size_t wcsspn(const wchar_t *s, const wchar_t *set);
size_t wcscspn(const wchar_t *s, const wchar_t *set);
wchar_t *wcstok_s(wchar_t *s, const wchar_t *delim, wchar_t **ctx);
#define _TRUNCATE ((size_t)-1)
#ifdef __cplusplus
}
extern "C++" {
const void *memchr(const void *s, int c, size_t n);
const char *strchr(const char *s, int c);
const char *strrchr(const char *s, int c);
const char *strstr(const char *s, const char *t);
const char *strpbrk(const char *s, const char *set);
const wchar_t *wcschr(const wchar_t *s, wchar_t c);
const wchar_t *wcsrchr(const wchar_t *s, wchar_t c);
const wchar_t *wcsstr(const wchar_t *s, const wchar_t *t);
const wchar_t *wcspbrk(const wchar_t *s, const wchar_t *set);
void *memchr(void *s, int c, size_t n);
char *strchr(char *s, int c);
char *strrchr(char *s, int c);
char *strstr(char *s, const char *t);
char *strpbrk(char *s, const char *set);
wchar_t *wcschr(wchar_t *s, wchar_t c);
wchar_t *wcsrchr(wchar_t *s, wchar_t c);
wchar_t *wcsstr(wchar_t *s, const wchar_t *t);
wchar_t *wcspbrk(wchar_t *s, const wchar_t *set);
/* the size of an array is known */
template <size_t cap> errno_t strcpy_s(char (&d)[cap], const char *s);
template <size_t cap> errno_t strcat_s(char (&d)[cap], const char *s);
template <size_t cap> errno_t strncpy_s(char (&d)[cap], const char *s, rsize_t n);
template <size_t cap> errno_t strncat_s(char (&d)[cap], const char *s, rsize_t n);
template <size_t cap> errno_t wcscpy_s(wchar_t (&d)[cap], const wchar_t *s);
template <size_t cap> errno_t wcscat_s(wchar_t (&d)[cap], const wchar_t *s);
template <size_t cap> errno_t wcsncpy_s(wchar_t (&d)[cap], const wchar_t *s, rsize_t n);
template <size_t cap> errno_t wcsncat_s(wchar_t (&d)[cap], const wchar_t *s, rsize_t n);
}
#else
void *memchr(const void *s, int c, size_t n);
char *strchr(const char *s, int c);
char *strrchr(const char *s, int c);
char *strstr(const char *s, const char *t);
char *strpbrk(const char *s, const char *set);
wchar_t *wcschr(const wchar_t *s, wchar_t c);
wchar_t *wcsrchr(const wchar_t *s, wchar_t c);
wchar_t *wcsstr(const wchar_t *s, const wchar_t *t);
wchar_t *wcspbrk(const wchar_t *s, const wchar_t *set);
#endif
