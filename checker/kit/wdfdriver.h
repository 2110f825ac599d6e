/* irqlint kit, KMDF: driver, by the name of its own header */
#pragma once
#include <wdf.h>
