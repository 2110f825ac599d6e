// The resource is defined in one file and used in another; nobody initializes it.
#include "globals.h"

ERESOURCE g_Directory;
ULONG g_DirectoryEntries;

VOID DirectoryReset(VOID)
{
    g_DirectoryEntries = 0;
}
