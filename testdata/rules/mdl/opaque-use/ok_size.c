// How large an MDL is, and where its pages are.
#include <ntddk.h>

SIZE_T NautilusSize(PVOID Buffer, SIZE_T Length);

SIZE_T NautilusSize(PVOID Buffer, SIZE_T Length)
{
    return MmSizeOfMdl(Buffer, Length) + sizeof(MDL);
}
