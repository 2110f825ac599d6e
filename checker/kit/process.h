/* Nothing of the C library's process control exists in the kernel. */
#pragma once
