/* The DDK carries these types in ntdef.h. */
#pragma once
#include <ntdef.h>
