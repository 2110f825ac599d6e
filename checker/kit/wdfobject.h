/* irqlint kit, KMDF: object, by the name of its own header */
#pragma once
#include <wdf.h>
