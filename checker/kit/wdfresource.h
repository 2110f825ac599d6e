/* irqlint kit, KMDF: resource, by the name of its own header */
#pragma once
#include <wdf.h>
