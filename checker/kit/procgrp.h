/* Processor groups: KeQueryActiveGroupCount and relatives are declared in wdm/ke.h. */
#pragma once
#include <wdm.h>
