/* The routines for direct port access are the core's. */
#pragma once
#include <wdm.h>
