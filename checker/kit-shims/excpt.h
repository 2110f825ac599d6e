/* MSVC takes the short keywords in C; clang does not know them. */
#pragma once
#include_next <excpt.h>
#ifndef __cplusplus
#define try __try
#define except __except
#define finally __finally
#define leave __leave
#endif
