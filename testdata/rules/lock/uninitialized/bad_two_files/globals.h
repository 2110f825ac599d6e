#pragma once
#include <wdm.h>

extern ERESOURCE g_Directory;
extern ULONG g_DirectoryEntries;
