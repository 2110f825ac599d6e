/* irqlint kit: types that kernel headers share with RPC */
#pragma once
#include <wtypesbase.h>
