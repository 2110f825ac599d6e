/* irqlint kit, KMDF: dpc, by the name of its own header */
#pragma once
#include <wdf.h>
