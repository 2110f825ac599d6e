/* From here on DEFINE_GUID defines storage. */
#ifndef INITGUID
#define INITGUID
#endif
#include <guiddef.h>
