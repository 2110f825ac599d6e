// The routine of the system fills an MDL.
#include <ntddk.h>

VOID CopepodMake(PMDL Mdl, PVOID Buffer, SIZE_T Length);

VOID CopepodMake(PMDL Mdl, PVOID Buffer, SIZE_T Length)
{
    MmInitializeMdl(Mdl, Buffer, Length);
    MmBuildMdlForNonPagedPool(Mdl);
}
