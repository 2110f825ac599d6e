/* The part of the C library that kernel code links. */
#pragma once
#include <stddef.h>
#include <limits.h>
#ifdef __cplusplus
extern "C" {
#endif
int abs(int v);
long labs(long v);
__int64 _abs64(__int64 v);
int atoi(const char *s);
long atol(const char *s);
__int64 _atoi64(const char *s);
int _wtoi(const wchar_t *s);
long _wtol(const wchar_t *s);
__int64 _wtoi64(const wchar_t *s);
char *_itoa(int v, char *b, int radix);
char *_ltoa(long v, char *b, int radix);
char *_ultoa(unsigned long v, char *b, int radix);
char *_i64toa(__int64 v, char *b, int radix);
wchar_t *_itow(int v, wchar_t *b, int radix);
errno_t _itoa_s(int v, char *b, size_t n, int radix);
errno_t _itow_s(int v, wchar_t *b, size_t n, int radix);
errno_t _ultow_s(unsigned long v, wchar_t *b, size_t n, int radix);
long strtol(const char *s, char **end, int radix);
unsigned long strtoul(const char *s, char **end, int radix);
unsigned long long strtoull(const char *s, char **end, int radix);
long wcstol(const wchar_t *s, wchar_t **end, int radix);
unsigned long wcstoul(const wchar_t *s, wchar_t **end, int radix);
int rand(void);
void srand(unsigned int seed);
void qsort(void *base, size_t n, size_t width, int (__cdecl *cmp)(const void *, const void *));
void *bsearch(const void *key, const void *base, size_t n, size_t width, int (__cdecl *cmp)(const void *, const void *));
#ifdef __cplusplus
}
#endif
#include <minmax.h>
#define __max(a, b) (((a) > (b)) ? (a) : (b))
#define __min(a, b) (((a) < (b)) ? (a) : (b))
