/* irqlint kit, KMDF: sync, by the name of its own header */
#pragma once
#include <wdf.h>
