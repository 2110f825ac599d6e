/* irqlint kit, KMDF: registry, by the name of its own header */
#pragma once
#include <wdf.h>
