/* Header for checked mathematics in drivers. */
#pragma once
#include <ntintsafe.h>
