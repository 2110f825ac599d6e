/* The types of port drivers' miniports are the core's. */
#pragma once
#include <wdm.h>
