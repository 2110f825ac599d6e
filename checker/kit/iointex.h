/* IoConnectInterruptEx for older systems: the ordinary declarations serve. */
#pragma once
#include <wdm.h>
