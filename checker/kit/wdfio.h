/* irqlint kit, KMDF: io, by the name of its own header */
#pragma once
#include <wdf.h>
