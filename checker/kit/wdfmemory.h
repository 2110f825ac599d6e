/* irqlint kit, KMDF: memory, by the name of its own header */
#pragma once
#include <wdf.h>
