/* irqlint kit, KMDF: interrupt, by the name of its own header */
#pragma once
#include <wdf.h>
