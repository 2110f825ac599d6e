/* irqlint kit: text macros */
#pragma once
#include <ntdef.h>
#ifndef _T
#if defined(UNICODE) || defined(_UNICODE)
#define _T(x) L##x
#define _tcslen wcslen
#define _tcscpy wcscpy
#define _tcscmp wcscmp
#define _tcsncmp wcsncmp
#define _tcsicmp _wcsicmp
#define _tcschr wcschr
#define _tcsstr wcsstr
#else
#define _T(x) x
#define _tcslen strlen
#define _tcscpy strcpy
#define _tcscmp strcmp
#define _tcsncmp strncmp
#define _tcsicmp _stricmp
#define _tcschr strchr
#define _tcsstr strstr
#endif
#define _TEXT(x) _T(x)
#endif
