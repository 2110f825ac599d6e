/* Wide strings: all in string.h and stdio.h. */
#pragma once
#include <string.h>
#include <stdio.h>
