/* Kernel transaction types: see wdm/tm.h. */
#pragma once
#include <wdm.h>
