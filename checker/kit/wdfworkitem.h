/* irqlint kit, KMDF: workitem, by the name of its own header */
#pragma once
#include <wdf.h>
