// Members of the same names in a structure of the driver.
#include <ntddk.h>

typedef struct _ISOPOD_MDL { ULONG ByteCount, MdlFlags; } ISOPOD_MDL, *PISOPOD_MDL;

VOID IsopodSet(PISOPOD_MDL Mdl);

VOID IsopodSet(PISOPOD_MDL Mdl)
{
    Mdl->ByteCount = 0;
    Mdl->MdlFlags = 1;
}
