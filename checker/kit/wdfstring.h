/* irqlint kit, KMDF: string, by the name of its own header */
#pragma once
#include <wdf.h>
