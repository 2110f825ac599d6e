/* irqlint kit: network class extension, net/databuffertypes */
#pragma once
#include <wdm.h>
