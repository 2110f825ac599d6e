/* irqlint kit, KMDF: timer, by the name of its own header */
#pragma once
#include <wdf.h>
