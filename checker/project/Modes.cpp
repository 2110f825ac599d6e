#include "project/Modes.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

#include <string>

namespace irqlint::project {

using llvm::StringRef;

namespace {

// Headers that both sides use (wdf.h, initguid.h, ntddscsi.h, devioctl.h) are in none of these.

constexpr llvm::StringLiteral kernel[] = {
    "acx.h",       "aux_klib.h",      "batclass.h",  "bthddi.h",       "bthxddi.h",    "classpnp.h",  "csq.h",
    "dispmprt.h",  "fltkernel.h",     "fwpmk.h",     "fwpsk.h",        "gpioclx.h",    "hidpddi.h",   "hidport.h",
    "irb.h",       "kbdmou.h",        "minitape.h",  "miniport.h",     "mountdev.h",   "msgpioclx.h", "ndis.h",
    "netadaptercx.h", "netioddk.h",   "ntddk.h",     "ntifs.h",      "ntos.h",      "ntosp.h",
    "ntstrsafe.h", "portcls.h",       "scsi.h",      "sercx.h",        "sidebandaudio.h", "smclib.h", "spbcx.h",
    "storport.h",  "stdunk.h",        "tdi.h",       "tdikrnl.h",      "ucmcx.h",      "ucmtcpcicx.h", "ucmucsicx.h",
    "udecx.h",     "ufxbase.h",       "ufxclient.h", "urscx.h",        "usbbusif.h",   "usbdlib.h",   "usbdrivr.h",
    "vhf.h",       "video.h",         "wdm.h",       "wdmsec.h",       "wmilib.h",     "wsk.h",       "xfilter.h",
};

constexpr llvm::StringLiteral user[] = {
    "afx.h",       "afxwin.h",     "atlbase.h",   "atlcom.h",    "atlstr.h",    "basetyps.h",   "cfgmgr32.h",  "comdef.h",
    "commctrl.h",  "commdlg.h",    "conio.h",     "dbghelp.h",   "dbt.h",       "evntprov.h",   "fltuser.h",   "io.h",
    "iphlpapi.h",  "mmsystem.h",   "newdev.h",    "objbase.h",   "oleauto.h",   "ole2.h",       "prsht.h",     "psapi.h",
    "setupapi.h",  "shellapi.h",   "shlobj.h",    "shlwapi.h",   "strsafe.h",   "tchar.h",      "unknwn.h",    "wbemidl.h",
    "winbase.h",   "windows.h",    "windowsx.h",  "winerror.h",  "wininet.h",   "winioctl.h",   "winreg.h",    "winsock.h",
    "winsock2.h",  "winspool.h",   "winsvc.h",    "wintrust.h",  "winternl.h",  "winuser.h",    "ws2tcpip.h",  "wtypes.h",
    "wudfddi.h",
};

constexpr llvm::StringLiteral hosted[] = {
    "algorithm",  "assert.h", "cassert", "chrono", "cstdio",  "cstdlib", "cstring", "errno.h",  "fcntl.h", "filesystem", "fstream",
    "functional", "iomanip",  "iostream", "locale.h", "map",  "memory",  "mutex",   "process.h", "set",    "signal.h",   "sstream",
    "stdio.h",    "stdlib.h", "string",  "thread",  "time.h", "vector",
};

} // namespace

Mode modeOf(StringRef include) {
  std::string name = llvm::sys::path::filename(include).lower();
  auto isIn = [&](llvm::ArrayRef<llvm::StringLiteral> list) { return llvm::is_contained(list, StringRef(name)); };
  if (isIn(kernel))
    return Mode::Kernel;
  if (isIn(user))
    return Mode::User;
  return isIn(hosted) ? Mode::Hosted : Mode::Either;
}

} // namespace irqlint::project
