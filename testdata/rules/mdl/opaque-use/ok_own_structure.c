// Members of the same names in a structure of the driver.
#include <ntddk.h>

typedef struct _ABALONE_MDL { ULONG ByteCount, ByteOffset; } ABALONE_MDL, *PABALONE_MDL;

ULONG AbaloneLength(PABALONE_MDL Mdl);

ULONG AbaloneLength(PABALONE_MDL Mdl)
{
    return Mdl->ByteOffset + Mdl->ByteCount;
}
