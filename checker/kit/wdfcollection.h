/* irqlint kit, KMDF: collection, by the name of its own header */
#pragma once
#include <wdf.h>
