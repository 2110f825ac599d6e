/* irqlint kit: network class extension, preview */
#pragma once
#include <netadaptercx.h>
