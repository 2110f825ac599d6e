// A routine of another module does the work: what it does is not known.
#include <wdm.h>

NTSTATUS CodecLibraryEnter(PVOID Context);

_Kernel_float_saved_
NTSTATUS CodecEnter(PVOID Context)
{
    return CodecLibraryEnter(Context);
}
