/* irqlint kit, KMDF: device, by the name of its own header */
#pragma once
#include <wdf.h>
