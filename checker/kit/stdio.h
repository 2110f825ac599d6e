/* Formatted output into buffers. */
#pragma once
#include <stddef.h>
#include <stdarg.h>
#ifdef __cplusplus
extern "C" {
#endif
int sprintf(char *b, const char *f, ...);
int sprintf_s(char *b, size_t n, const char *f, ...);
int vsprintf(char *b, const char *f, va_list a);
int vsprintf_s(char *b, size_t n, const char *f, va_list a);
int _snprintf(char *b, size_t n, const char *f, ...);
int snprintf(char *b, size_t n, const char *f, ...);
int _snprintf_s(char *b, size_t n, size_t m, const char *f, ...);
int _vsnprintf(char *b, size_t n, const char *f, va_list a);
int vsnprintf(char *b, size_t n, const char *f, va_list a);
int _vsnprintf_s(char *b, size_t n, size_t m, const char *f, va_list a);
int sscanf(const char *b, const char *f, ...);
int sscanf_s(const char *b, const char *f, ...);
int _snwprintf(wchar_t *b, size_t n, const wchar_t *f, ...);
int _snwprintf_s(wchar_t *b, size_t n, size_t m, const wchar_t *f, ...);
int _vsnwprintf(wchar_t *b, size_t n, const wchar_t *f, va_list a);
int _vsnwprintf_s(wchar_t *b, size_t n, size_t m, const wchar_t *f, va_list a);
int swprintf_s(wchar_t *b, size_t n, const wchar_t *f, ...);
int vswprintf_s(wchar_t *b, size_t n, const wchar_t *f, va_list a);
int _swprintf(wchar_t *b, const wchar_t *f, ...);
int swscanf_s(const wchar_t *b, const wchar_t *f, ...);
#define swprintf _swprintf
#ifdef __cplusplus
}
#endif
