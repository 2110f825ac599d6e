/* windef.h has them all. */
#pragma once
#include <windef.h>
