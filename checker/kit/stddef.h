/* size_t, ptrdiff_t, wchar_t, offsetof. */
#pragma once
typedef __SIZE_TYPE__ size_t;
typedef __SIZE_TYPE__ rsize_t;
typedef __PTRDIFF_TYPE__ ptrdiff_t;
typedef __INTPTR_TYPE__ intptr_t;
typedef __UINTPTR_TYPE__ uintptr_t;
typedef __PTRDIFF_TYPE__ ssize_t;
typedef int errno_t;
typedef long long __time64_t, time_t;
#ifndef __cplusplus
typedef unsigned short wchar_t;
#endif
typedef unsigned short wint_t, wctype_t;
#ifndef NULL
#ifdef __cplusplus
#define NULL 0
#else
#define NULL ((void *)0)
#endif
#endif
#define offsetof(t, m) __builtin_offsetof(t, m)
#define __CRTDECL __cdecl
#define _CRTIMP
#define _ACRTIMP
#define _countof(a) (sizeof(a) / sizeof((a)[0]))
#ifndef __FUNCTIONW__
#define __FUNCTIONW__ L__FUNCTION__
#endif
#ifndef __FILEW__
#define __FILEW__ L"" __FILE__
#endif
#ifdef __cplusplus
extern "C++" { namespace std { typedef decltype(nullptr) nullptr_t; using ::size_t; using ::ptrdiff_t; enum class align_val_t : size_t; } }
#endif
