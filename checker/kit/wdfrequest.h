/* irqlint kit, KMDF: request, by the name of its own header */
#pragma once
#include <wdf.h>
