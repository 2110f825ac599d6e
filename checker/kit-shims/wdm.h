/* A real wdm.h, with the markers of our own headers: asserts and paged code stay visible as calls in every build. */
#pragma once
#include_next <wdm.h>
#include "markers.h"
