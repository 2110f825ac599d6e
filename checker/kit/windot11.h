/* irqlint kit: Native WiFi */
#pragma once
#include "ndis/dot11.h"
#include "ndis/rare_dot11.h"
