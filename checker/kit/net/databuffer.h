/* irqlint kit: network class extension, net/databuffer */
#pragma once
#include <net/extension.h>
#include <net/databuffertypes.h>
