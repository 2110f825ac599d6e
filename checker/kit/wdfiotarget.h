/* irqlint kit, KMDF: iotarget, by the name of its own header */
#pragma once
#include <wdf.h>
