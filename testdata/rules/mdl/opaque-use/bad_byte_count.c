// The length of the buffer is read from the MDL itself.
#include <ntddk.h>

ULONG LimpetLength(PIRP Irp);

ULONG LimpetLength(PIRP Irp)
{
    return Irp->MdlAddress->ByteCount; // expect: mdl/opaque-use
}
