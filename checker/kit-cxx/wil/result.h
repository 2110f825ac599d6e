/* irqlint kit: Windows implementation libraries */
#pragma once
#include <wil/result_macros.h>
