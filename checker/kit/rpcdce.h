/* irqlint kit: what kernel headers use of RPC */
#pragma once
#include <rpc.h>
